import { useEffect, useState } from 'react';
import type { Store } from '../controller/store';

/** The state of a store, as it is now and whenever it changes. */
export function useStore<State, Action>(store: Store<State, Action>): State {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    const take = (): void => setState(store.state);
    take();
    return store.subscribe(take);
  }, [store]);
  return state;
}
