import type { WordHabits } from '../../wordHost/model/hostDocument';
import { documentContract } from '../contract';
import { openWord } from './wordUnderTest';

const habits: readonly (keyof WordHabits)[] = [
  'leavesEmptyParagraph',
  'givesControlItself',
  'renumbersControls',
  'givesHiddenText',
];

documentContract('Word', (body) => Promise.resolve(openWord(body)));

// Words differ: the adapter does with each.
describe.each(habits)('a Word with the habit %s', (habit) => {
  documentContract('Word', (body) => {
    const subject = openWord(body);
    subject.host.habits[habit] = true;
    return Promise.resolve(subject);
  });
});
