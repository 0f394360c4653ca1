import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { useParams } from '@tanstack/react-router';
import { CasePage } from '../case-page.tsx';
import { NoteList } from './note-list.tsx';
import { NoticeList } from './notice-list.tsx';
import { TaskForm } from './task-form.tsx';
import { TaskList } from './task-list.tsx';

/** What is to be done in a case, what was noted, and who is to be told that something was wrong. */
export const WorkScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/work' });
  const work = useApi('listWork', { params: { id } });
  const one = useApi('getCase', { params: { id } });
  const again = (): void => void work.refetch();
  const members = one.data?.memberList ?? [];
  const nameOf = (account: string): string =>
    members.find((member) => member.account === account)?.name ?? account;
  return (
    <CasePage id={id} title={t`Tasks and notes`}>
      <Fetched query={work} label={t`Loading the work…`}>
        {({ tasks, notes, notices }) => (
          <div className="file-columns case-columns">
            <div className="stack file-main">
              {notices.length === 0 ? null : (
                <section className="stack" aria-labelledby="notices-title">
                  <h2 id="notices-title">
                    <Trans>Who was sent something wrong</Trans>
                  </h2>
                  <NoticeList caseId={id} notices={notices} onDone={again} />
                </section>
              )}
              <section className="stack" aria-labelledby="tasks-title">
                <h2 id="tasks-title">
                  <Trans>Tasks</Trans>
                </h2>
                {tasks.length === 0 ? (
                  <p className="soft">
                    <Trans>There is nothing to be done.</Trans>
                  </p>
                ) : (
                  <TaskList caseId={id} tasks={tasks} nameOf={nameOf} onDone={again} />
                )}
                {one.data === undefined ? null : (
                  <TaskForm caseId={id} members={members} onDone={again} />
                )}
              </section>
            </div>
            <section className="stack file-beside" aria-labelledby="notes-title">
              <h2 id="notes-title">
                <Trans>Notes</Trans>
              </h2>
              <NoteList caseId={id} notes={notes} onDone={again} />
            </section>
          </div>
        )}
      </Fetched>
    </CasePage>
  );
};
