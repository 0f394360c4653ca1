import { createStore, type Store } from './store.ts';

/** The words searched for last, in memory only: words are personal data and stay out of addresses. */
export const searchText: Store<string> = createStore('');
