import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import type { Disclosure } from '../../api/disclosures/types.ts';

/** Shows a request as the server gave it with its answer to an act, on its page and in the list. */
export const keepDisclosure = (disclosure: Disclosure): void => {
  noteOwnAct(disclosure.id);
  keepAnswer(['getDisclosure', { params: { id: disclosure.id } }], { disclosure });
  keepAnswer<{ readonly disclosures: readonly Disclosure[]; readonly more: boolean }>(
    ['listDisclosures'],
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
