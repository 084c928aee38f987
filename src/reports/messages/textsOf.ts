import { withShownDirection } from './directionMarks';

export type Language = 'sv' | 'en';

type Messages = Readonly<Record<string, string>>;
type PlaceholderOf<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;
type Values<Message extends string> = [PlaceholderOf<Message>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<Message>, string>>];

/** The texts of one language; a message with placeholders demands a value for each. */
export interface TextsOf<All extends Messages> {
  readonly language: Language;
  readonly say: <Key extends keyof All & string>(key: Key, ...values: Values<All[Key]>) => string;
}

/** What gives the texts of a language, of messages that exist in both; the Swedish ones tell the placeholders. */
export function textsOf<All extends Messages>(messages: {
  readonly sv: All;
  readonly en: Readonly<Record<keyof All, string>>;
}): (language: Language) => TextsOf<All> {
  return (language) => textsFrom<All>(language, messages[language]);
}

/** The texts of one language, where the other is not loaded. */
export function textsFrom<All extends Messages>(
  language: Language,
  messages: Readonly<Record<keyof All, string>>,
): TextsOf<All> {
  return {
    language,
    say: (key, ...[values]) => fill(messages[key], values ?? {}),
  };
}

/** All at once, so that braces in a value stay as they are. */
function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    withShownDirection(values[name] ?? placeholder),
  );
}
