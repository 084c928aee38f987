import { createContext, useContext } from 'react';
import type { WordController } from '../../word/wordController';

const context = createContext<WordController | null>(null);

export const WordProvider = context.Provider;

export function useWord(): WordController {
  const word = useContext(context);
  if (word === null) throw new Error('Not within Word.');
  return word;
}
