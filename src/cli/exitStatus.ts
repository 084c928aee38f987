/** 0: done; 1: something to look at, where asked for; 2: nothing could be done. */
export type ExitStatus = 0 | 1 | 2;
