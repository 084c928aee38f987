import { useCallback, useRef, useState } from 'react';

export interface Question {
  readonly text: string;
  readonly answer: (yes: boolean) => void;
}

export interface Asking {
  /** What waits for an answer. */
  readonly question: Question | null;
  /** A question that waits already is answered with no. */
  readonly ask: (text: string) => Promise<boolean>;
}

/** Asks the user one thing at a time, in the page. */
export function useQuestion(): Asking {
  const [question, setQuestion] = useState<Question | null>(null);
  const waiting = useRef<Question | null>(null);
  const show = useCallback((next: Question | null): void => {
    waiting.current = next;
    setQuestion(next);
  }, []);
  const ask = useCallback(
    (text: string): Promise<boolean> =>
      new Promise((resolve) => {
        waiting.current?.answer(false);
        const answer = (yes: boolean): void => {
          show(null);
          resolve(yes);
        };
        show({ text, answer });
      }),
    [show],
  );
  return { question, ask };
}
