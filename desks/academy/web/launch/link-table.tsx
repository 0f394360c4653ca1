import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import type { AcademyClassLaunches } from '../../api/types.ts';

type Link = AcademyClassLaunches['links'][number];

/** Which learner of the platform asked for which seat; nothing is told of a seat before its trainer confirms. */
export const LinkTable = ({ links }: { readonly links: readonly Link[] }) => {
  const { t } = useLingui();
  const format = useFormat();
  const decide = useMutation({
    mutationFn: ({ id, confirmed }: { readonly id: string; readonly confirmed: boolean }) =>
      call('decideLearnerLink', { params: { id }, body: { confirmed } }),
    onSuccess: () => readAnew('getClassLaunches'),
  });
  if (links.length === 0)
    return (
      <EmptyState title={<Trans>No learner has come yet</Trans>}>
        <p>
          <Trans>
            The trainee signs in with the slip of their seat. Then confirm here who it is.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <>
      <ul className="notice-list" aria-label={t`Learners and seats`}>
        {links.map((link) => (
          <li key={link.id}>
            <p className="line-up">
              <Badge verdict={link.confirmed ? 'met' : 'attention'}>
                {link.confirmed ? <Trans>confirmed</Trans> : <Trans>waits for you</Trans>}
              </Badge>
              <strong>{link.pseudonym}</strong>
              <span className="soft small">{format.instant(link.askedAt)}</span>
            </p>
            <p>
              <span className="mono">{link.learner.name}</span>{' '}
              <span className="soft">{link.learner.homePage}</span>
            </p>
            <p className="line-up">
              {link.confirmed ? null : (
                <Button
                  isPending={decide.isPending}
                  aria-label={t`Confirm ${link.learner.name} as ${link.pseudonym}`}
                  onPress={() => decide.mutate({ id: link.id, confirmed: true })}
                >
                  <Trans>Confirm</Trans>
                </Button>
              )}
              <Button
                isPending={decide.isPending}
                aria-label={t`Take away ${link.learner.name}: ${link.pseudonym}`}
                onPress={() => decide.mutate({ id: link.id, confirmed: false })}
              >
                <Trans>Take away</Trans>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {decide.error === null ? null : <ActError error={decide.error} />}
    </>
  );
};
