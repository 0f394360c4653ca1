import type { Disclosure } from '@amirani/contract/disclosures';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import { queries } from '@platform/web/platform/session.ts';

/** Shows a request as the server gave it with its answer to an act, on its page and in the list. */
export const keepDisclosure = (disclosure: Disclosure): void => {
  noteOwnAct(disclosure.id);
  queries.setQueriesData(
    { queryKey: ['getDisclosure', { params: { id: disclosure.id } }] },
    { disclosure },
  );
  queries.setQueriesData<{ readonly disclosures: readonly Disclosure[]; readonly more: boolean }>(
    { queryKey: ['listDisclosures'] },
    (list) =>
      list === undefined
        ? undefined
        : {
            ...list,
            disclosures: list.disclosures.map((one) =>
              one.id === disclosure.id ? disclosure : one,
            ),
          },
  );
};
