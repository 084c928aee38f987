import { en } from './en';
import { sv } from './sv';

export type Language = 'sv' | 'en';
export type MessageKey = keyof typeof sv;

type PlaceholderOf<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;
type Placeholders<Key extends MessageKey> = PlaceholderOf<(typeof sv)[Key]>;
type Values<Key extends MessageKey> = [Placeholders<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Key>, string>>];

/** The texts of one language; a message with placeholders demands a value for each. */
export interface Texts {
  readonly language: Language;
  readonly say: <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;
}

const messages: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { sv, en };

export function textsIn(language: Language): Texts {
  return {
    language,
    say: (key, ...[values]) => fill(messages[language][key], values ?? {}),
  };
}

/** All at once, so that braces in a value stay as they are. */
function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
