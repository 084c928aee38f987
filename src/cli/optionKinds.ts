import type { Texts } from '../reports/messages/texts';

/** What options a command has, as parseArgs wants it. */
export type OptionKinds = Readonly<
  Record<
    string,
    {
      readonly type: 'string' | 'boolean';
      readonly multiple?: boolean;
      readonly short?: string;
      /** Its value may be left out; it is then ''. */
      readonly valueless?: boolean;
    }
  >
>;

/** Option values as parseArgs gives them, before it is known that they are what they should be. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What is wrong with the arguments, said in the language that the same arguments choose. */
export interface Complaint {
  readonly ok: false;
  readonly complaint: (texts: Texts) => string;
}
