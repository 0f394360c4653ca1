import { type CivilDate, parseCivilDate } from '@amirani/core';
import { languageOf } from '@amirani/core/languages';
import { trainingTwins } from '@amirani/schengen/training';
import { findStates, stateName, visaAnswer, visaHistory } from '@amirani/schengen/visa';
import { useLingui as useI18n } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useStore } from '@platform/web/platform/store.ts';
import { today } from '@platform/web/platform/today.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { trainingMode } from '@platform/web/ui/page-head.tsx';
import { type FormEvent, useRef, useState } from 'react';
import { DeskHead } from './desk-head.tsx';
import { VisaAnswerView } from './visa-answer-view.tsx';

/** Whether citizens of a State need a visa for a short stay on a day, by the name of the State. */
export const VisaScreen = () => {
  const language = languageOf(useI18n().i18n.locale);
  const twins = useStore(trainingMode) ? trainingTwins : {};
  const [text, setText] = useState('');
  const [typedDay, setTypedDay] = useState<string>();
  const [code, setCode] = useState<string>();
  const [submitted, setSubmitted] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const day = typedDay ?? today();
  const on = parseCivilDate(day).ok ? (day as CivilDate) : undefined;
  const found = code === undefined ? findStates(text, { language, twins }) : [];
  const query = { nationality: code ?? '', kind: 'ordinary', area: 'schengen', twins } as const;
  const choose = (state: string): void => {
    setCode(state);
    setText(stateName(state, language) ?? state);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSubmitted(true);
    const [first, ...others] = found;
    if (first !== undefined && others.length === 0) choose(first.code);
    else list.current?.querySelector('button')?.focus();
  };
  return (
    <div className="page">
      <DeskHead title={<Trans>Visa requirement</Trans>} />
      <p className="soft">
        <Trans>
          Short stay in the Schengen area with an ordinary passport. The answer is not a decision.
        </Trans>
      </p>
      <form className="plan-form" onSubmit={submit}>
        <Field
          label={<Trans>State or nationality</Trans>}
          autoComplete="off"
          autoFocus
          value={text}
          onChange={(typed) => {
            setText(typed);
            setCode(undefined);
            setSubmitted(false);
          }}
        />
        <Field label={<Trans>Day</Trans>} type="date" value={day} onChange={setTypedDay} />
        <Button type="submit">
          <Trans>Show answer</Trans>
        </Button>
      </form>
      <div className="stack" aria-live="polite">
        {text.trim() === '' ? (
          <p>
            <Trans>Type a name in any of the six languages, or a code. Then press Enter.</Trans>
          </p>
        ) : null}
        {submitted && text.trim() !== '' && code === undefined && found.length === 0 ? (
          <p>
            <Trans>No State found. Check the spelling, or type the code from the passport.</Trans>
          </p>
        ) : null}
        {on === undefined ? (
          <p>
            <Trans>No answer without a day. Type the day.</Trans>
          </p>
        ) : null}
      </div>
      {found.length === 0 ? null : (
        <ul ref={list} className="line-up">
          {found.map((state) => (
            <li key={state.code}>
              <Button onPress={() => choose(state.code)}>{state.name}</Button>
            </li>
          ))}
        </ul>
      )}
      {code === undefined || on === undefined ? null : (
        <VisaAnswerView
          name={stateName(code, language) ?? code}
          on={on}
          answer={visaAnswer({ ...query, on }, today())}
          history={visaHistory({ ...query, on })}
        />
      )}
    </div>
  );
};
