import { evidenceText } from '@amirani/web/src/texts/academy-evidence.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { AcademyDue, AcademyMyCourse, AcademySitting } from '../../api/types.ts';
import { useCourseName } from '../use-academy.ts';

/** A burst that fits into twenty minutes: as many items as the weekly block of every course has. */
const BURST = 40;

/** What is to be done next, and how long it takes. Nothing due: practice of one's own is always there. */
export const DueList = ({
  due,
  courses,
}: {
  readonly due: readonly AcademyDue[];
  readonly courses: readonly AcademyMyCourse[];
}) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const format = useFormat();
  const name = useCourseName();
  const practise = useMutation({
    mutationFn: ({ seat, items }: { readonly seat: string; readonly items: number }) =>
      call('beginPractice', { body: { id: crypto.randomUUID(), seat, items } }),
    onSuccess: ({ sitting }: { readonly sitting: AcademySitting }) =>
      void navigate({ to: '/academy/sittings/$id', params: { id: sitting.id } }),
  });
  const titleOf = (seat: string): string =>
    name.title(courses.find((one) => one.seat === seat)?.class.course ?? '');
  const begin = (seat: string, items: number) => (
    <Button
      kind="primary"
      isPending={practise.isPending}
      onPress={() => practise.mutate({ seat, items })}
    >
      <Trans>Begin</Trans>
    </Button>
  );
  const minutes = (count: number) => (
    <Plural value={Math.max(1, Math.round(count))} one="about # minute" other="about # minutes" />
  );
  return (
    <section className="due" aria-labelledby="due-title">
      <h2 id="due-title">
        <Trans>The next twenty minutes</Trans>
      </h2>
      {practise.error === null ? null : <ActError error={practise.error} />}
      <ul aria-label={t`What is due`}>
        {due.map((one) => (
          <li key={`${one.kind} ${one.seat} ${one.sitting ?? ''}`} className="line-up spread">
            <span>
              <strong>
                {one.kind === 'sitting' ? (
                  <Trans>A sitting of the class</Trans>
                ) : one.kind === 'retest' ? (
                  <Trans>A retest</Trans>
                ) : (
                  <Trans>Practice of the week</Trans>
                )}
              </strong>{' '}
              {titleOf(one.seat)}
              <span className="soft small">
                {' · '}
                {one.items === 0 ? null : (
                  <>
                    <Plural value={one.items} one="# item" other="# items" />,{' '}
                    {minutes(one.minutes)} ·{' '}
                  </>
                )}
                <Trans>due since {format.instant(one.since)}</Trans>
              </span>
              <Focus codes={one.focus ?? []} />
            </span>
            {one.kind === 'retest' ? (
              // It is measured: nobody holds one alone.
              <span className="soft small">
                <Trans>Your trainer holds a measured sitting for it.</Trans>
              </span>
            ) : one.sitting === undefined ? (
              begin(one.seat, one.items)
            ) : (
              <Link
                to="/academy/sittings/$id"
                params={{ id: one.sitting }}
                className="button"
                data-kind="primary"
              >
                <Trans>Go there</Trans>
              </Link>
            )}
          </li>
        ))}
        {due.length > 0
          ? null
          : courses.map(({ seat }) => (
              <li key={seat} className="line-up spread">
                <span>
                  <strong>
                    <Trans>Practice of your own</Trans>
                  </strong>{' '}
                  {titleOf(seat)}
                  <span className="soft small">
                    {' · '}
                    <Plural value={BURST} one="# item" other="# items" />,{' '}
                    <Trans>half of them wrong, with feedback</Trans>
                  </span>
                </span>
                {begin(seat, BURST)}
              </li>
            ))}
      </ul>
      {due.length > 0 ? null : (
        <p className="soft small">
          <Trans>
            Nothing is due. Twenty minutes a week over months are what has been shown to help; one
            course by itself has not.
          </Trans>
        </p>
      )}
    </section>
  );
};

/** What somebody misses most, so that they know what to look for. */
const Focus = ({ codes }: { readonly codes: readonly string[] }) => {
  const { i18n } = useI18n();
  return codes.length === 0 ? null : (
    <span className="small due-focus">
      <Trans>You miss most: {codes.map((code) => evidenceText(i18n, code)).join('; ')}</Trans>
    </span>
  );
};
