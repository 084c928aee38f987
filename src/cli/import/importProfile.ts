import { type OutcomeHistory, withoutProfile, withProfile } from '../../domain/history/outcomeHistory';
import { profileText, readProfile } from '../../domain/history/profileText';
import type { Texts } from '../../reports/messages/texts';
import { Complaint } from '../complaint';
import { optionFileText } from '../optionFileText';

/** `--profile`: twelve shares, a file of them, or `twelfths`. Throws a Complaint. */
export async function withProfileOption(
  history: OutcomeHistory,
  option: string,
  directory: string,
  texts: Texts,
): Promise<OutcomeHistory> {
  const { say } = texts;
  if (/^(?:twelfths|tolftedelar)$/i.test(option.trim())) return withoutProfile(history, null);
  const isList = /^[-\u2212\d.,;%\s]*[,;\s][-\u2212\d.,;%\s]*$/.test(option);
  const read = readProfile(isList ? option : await optionFileText(option, directory, texts));
  if (!read.ok) {
    const { problem } = read;
    const profile = isList ? '--profile' : option;
    if (problem.code === 'notNumber')
      throw new Complaint(say('wrongProfile_notNumber', { profile, value: problem.text }));
    if (problem.code === 'count')
      throw new Complaint(say('wrongProfile_count', { profile, count: String(problem.count) }));
    throw new Complaint(say(`wrongProfile_${problem.code}`, { profile }));
  }
  const kept = history.profiles.find(({ row }) => row === null);
  const isKept = kept !== undefined && profileText(kept.shares) === profileText(read.shares);
  return isKept ? history : withProfile(history, { row: null, shares: read.shares });
}
