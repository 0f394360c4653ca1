import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AcademyClass, AcademySlip } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { useCourseLanguage, useCourseName } from '../use-academy.ts';
import { SlipSheet } from './slip-sheet.tsx';
import { useBeginSitting } from './use-begin-sitting.ts';

/** Sizes of classes that are offered; 16 is what a room has. */
const sizes = [8, 12, 16, 20, 24] as const;

/** A class in three clicks: the course, the seats, the beginning. The same id goes with every try. */
export const SetUpScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [course, setCourse] = useState<string>();
  const [made, setMade] = useState<{
    readonly class: AcademyClass;
    readonly slips: readonly AcademySlip[];
  }>();
  const name = useCourseName();
  const back = (): void => void navigate({ to: '/academy/classes' });
  useShortcut('back', back, made === undefined);
  return (
    <div className="page">
      <PageHead title={<Trans>Set up a class</Trans>} windowTitle={t`Set up a class`} quiet>
        <BackButton onPress={back}>
          <Trans>Classes</Trans>
        </BackButton>
      </PageHead>
      <AcademyNav />
      <ol className="set-up-steps">
        <Step at={1} title={<Trans>Which course?</Trans>}>
          {made === undefined ? (
            <CourseChoice chosen={course} onChoose={setCourse} />
          ) : (
            <p>{name.title(made.class.course)}</p>
          )}
        </Step>
        {course === undefined ? null : (
          <Step at={2} title={<Trans>How many seats?</Trans>}>
            {made === undefined ? (
              <SeatChoice key={course} course={course} onMade={setMade} />
            ) : (
              <p>
                <Plural value={made.class.seats} one="# seat" other="# seats" />
              </p>
            )}
          </Step>
        )}
        {made === undefined ? null : (
          <Step at={3} title={<Trans>Hand out the sign-ins, then begin</Trans>}>
            <BeginClass made={made.class} />
            <SlipSheet title={made.class.title} slips={made.slips} />
          </Step>
        )}
      </ol>
    </div>
  );
};

const Step = ({
  at,
  title,
  children,
}: {
  readonly at: number;
  readonly title: ReactNode;
  readonly children: ReactNode;
}) => (
  <li className="stack" data-step={at}>
    <h2>
      {at}. {title}
    </h2>
    {children}
  </li>
);

const CourseChoice = ({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined;
  readonly onChoose: (course: string) => void;
}) => {
  const { t } = useLingui();
  const name = useCourseName();
  const { language } = useCourseLanguage();
  const { data, error, refetch, isPending } = useApi('listCourses', { params: { language } });
  const box = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) box.current?.querySelector('button')?.focus();
  }, [isThere]);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Progress label={t`Loading the courses…`} />;
  return (
    <div ref={box} className="line-up">
      {data.courses.map(({ id }) => (
        <Button key={id} aria-pressed={chosen === id} onPress={() => onChoose(id)}>
          {name.title(id)}
        </Button>
      ))}
    </div>
  );
};

const SeatChoice = ({
  course,
  onMade,
}: {
  readonly course: string;
  readonly onMade: (made: {
    readonly class: AcademyClass;
    readonly slips: readonly AcademySlip[];
  }) => void;
}) => {
  const name = useCourseName();
  const format = useFormat();
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<number>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelectorAll('button')[2]?.focus(), []);
  const open = useMutation({
    mutationFn: (seats: number) =>
      call('openClass', {
        body: {
          id,
          course,
          seats,
          people: [],
          title: `${name.title(course)}, ${format.date(today())}`,
        },
      }),
    onSuccess: (answer) => {
      readAnew('listClasses');
      onMade({ class: answer.class, slips: answer.slips });
    },
  });
  return (
    <>
      <div ref={box} className="line-up">
        {sizes.map((seats) => (
          <Button
            key={seats}
            aria-pressed={chosen === seats}
            isPending={open.isPending}
            onPress={() => {
              if (open.isPending) return;
              setChosen(seats);
              open.mutate(seats);
            }}
          >
            <Plural value={seats} one="# seat" other="# seats" />
          </Button>
        ))}
      </div>
      {open.error === null ? null : <ActError error={open.error} />}
      <p className="small soft">
        <Trans>
          Each seat has a pseudonym: nobody’s name is asked for. Who sits where is known to you
          alone.
        </Trans>
      </p>
    </>
  );
};

const BeginClass = ({ made }: { readonly made: AcademyClass }) => {
  const navigate = useNavigate();
  const begin = useBeginSitting(made.id);
  return (
    <div className="line-up no-print">
      <Button
        kind="primary"
        isPending={begin.isPending}
        onPress={() => begin.mutate({ number: 1 })}
      >
        <Trans>Begin the first sitting</Trans>
      </Button>
      <Button onPress={() => globalThis.print()}>
        <Trans>Print the sheet</Trans>
      </Button>
      <Button
        onPress={() => void navigate({ to: '/academy/classes/$id', params: { id: made.id } })}
      >
        <Trans>Go to the class</Trans>
      </Button>
      {begin.error === null ? null : <ActError error={begin.error} />}
    </div>
  );
};
