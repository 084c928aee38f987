import { type OutcomeNote } from '../../domain/outcome/outcomeFile';

/** Words of account names; what stands for å, ä and ö in them tells whether the file has lost its letters. */
const words =
  'Försäljning Löner Övriga Intäkter Förbrukning Ränteintäkter Räntekostnader Råvaror Tjänster Försäkring ' +
  'Förändring Varuinköp Inköp Förmåner Hyresintäkter Småinventarier Milersättning Utgående Ingående Kostnadsställe';

/** What is left of a letter: nothing, other marks, the letter without its mark, or what its first seven bits give. */
const rest = '(?:[^\\p{L}]{0,2}|[aoedvw])';
const remains = words
  .split(' ')
  .map((word) => new RegExp(`(?<!\\p{L})${word.replace(/[åäö]/gi, rest)}`, 'iu'));

const swedishLetter = /[åäö]/i;
const holeInWord = /\p{L}[?\uFFFD\u0000-\u001F\u007F]\p{L}|(?<!\S)[?\uFFFD]\p{Ll}|\uFFFD/u;

/** Names whose letters no encoding gives back: with marks in their place, or, where no name has any å, ä or ö, without them. */
export function lostLetters(names: readonly string[]): readonly OutcomeNote[] {
  const hasLetters = names.some((name) => swedishLetter.test(name));
  const lost = names.filter(
    (name) => holeInWord.test(name) || (!hasLetters && remains.some((word) => word.test(name))),
  );
  const [example] = lost;
  return example === undefined ? [] : [{ code: 'lettersLost', count: lost.length, example }];
}
