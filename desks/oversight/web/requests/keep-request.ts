import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import type { SubjectRequest } from '../../api/types.ts';

/** Shows a request as the server gave it with its answer to an act, on its page and in the list. */
export const keepRequest = (request: SubjectRequest): void => {
  noteOwnAct(request.id);
  keepAnswer(['getSubjectRequest', { params: { id: request.id } }], { request });
  keepAnswer<{ readonly requests: readonly SubjectRequest[]; readonly now: string }>(
    ['listSubjectRequests'],
    (list) =>
      list === undefined
        ? undefined
        : {
            ...list,
            requests: list.requests.map((one) => (one.id === request.id ? request : one)),
          },
  );
};
