import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { AcademyControl } from '../../api/types.ts';
import { keepControl } from './keep-control.ts';

/** What reaches people in the course of the exercise: by itself when it is due, or now; and numbers on which it hangs. */
export const InjectsPanel = ({ control }: { readonly control: AcademyControl }) => {
  const { t } = useLingui();
  const format = useFormat();
  const id = control.sitting.id;
  const send = useMutation({
    mutationFn: (inject: string) => call('sendInject', { params: { id }, body: { inject } }),
    onSuccess: (answer) => keepControl(answer.control),
  });
  const runs = control.sitting.state === 'running';
  return (
    <section className="panel" aria-labelledby="injects-title">
      <div className="panel-head">
        <h2 id="injects-title">
          <Trans>Injects</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {control.injects.length === 0 ? (
          <p className="soft">
            <Trans>This course sends nothing in the course of the exercise.</Trans>
          </p>
        ) : (
          <ul className="inject-list" aria-label={t`Injects of the exercise`}>
            {control.injects.map((one) => (
              <li key={one.id}>
                <p>{one.text}</p>
                <p className="line-up small">
                  {one.sent ? (
                    <Badge verdict="met">
                      <Trans>sent</Trans>
                    </Badge>
                  ) : (
                    <>
                      <span className="soft">
                        {one.conditional ? (
                          <Trans>
                            from minute {format.number(one.minutes)}, once its condition holds
                          </Trans>
                        ) : (
                          <Trans>at minute {format.number(one.minutes)}</Trans>
                        )}
                      </span>
                      <Button
                        isDisabled={!runs}
                        isPending={send.isPending && send.variables === one.id}
                        onPress={() => send.mutate(one.id)}
                      >
                        <Trans>Send now</Trans>
                      </Button>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
        {send.error === null ? null : (
          <ActError error={send.error} onLookAgain={() => readAnew('getControl')} />
        )}
        {[...new Set([...control.asked, ...Object.keys(control.values)])].map((name) => (
          <ValueField
            key={name}
            id={id}
            name={name}
            value={control.values[name]}
            isDisabled={!runs}
          />
        ))}
      </div>
    </section>
  );
};

const ValueField = ({
  id,
  name,
  value,
  isDisabled,
}: {
  readonly id: string;
  readonly name: string;
  /** Undefined until set: messages that depend on it are not due. */
  readonly value: number | undefined;
  readonly isDisabled: boolean;
}) => {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const set = useMutation({
    mutationFn: (next: number) =>
      call('setExerciseValue', { params: { id }, body: { name, value: next } }),
    onSuccess: (answer) => keepControl(answer.control),
  });
  const next = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  return (
    <form
      className="line-up"
      onSubmit={(event) => {
        event.preventDefault();
        if (Number.isFinite(next) && !set.isPending) set.mutate(next);
      }}
    >
      <Field label={name} inputMode="decimal" value={text} onChange={setText} />
      <Button
        type="submit"
        isDisabled={isDisabled || !Number.isFinite(next) || next === value}
        isPending={set.isPending}
      >
        <Trans>Set</Trans>
      </Button>
      {set.error === null ? null : <ActError error={set.error} />}
    </form>
  );
};
