import { createStore, type Store } from './store.ts';

/** Which row of a list was opened last, by list: coming back puts the focus there. In memory only. */
export const lastOpened: Store<Readonly<Record<string, string | undefined>>> = createStore<
  Readonly<Record<string, string | undefined>>
>({});
