import type { SubjectRequest } from '@amirani/contract/oversight';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import { queries } from '@platform/web/platform/session.ts';

/** Shows a request as the server gave it with its answer to an act, on its page and in the list. */
export const keepRequest = (request: SubjectRequest): void => {
  noteOwnAct(request.id);
  queries.setQueriesData(
    { queryKey: ['getSubjectRequest', { params: { id: request.id } }] },
    { request },
  );
  queries.setQueriesData<{ readonly requests: readonly SubjectRequest[]; readonly now: string }>(
    { queryKey: ['listSubjectRequests'] },
    (list) =>
      list === undefined
        ? undefined
        : {
            ...list,
            requests: list.requests.map((one) => (one.id === request.id ? request : one)),
          },
  );
};
