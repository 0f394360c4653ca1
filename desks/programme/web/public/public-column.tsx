import { calendarMonth, monthNumber } from '@amirani/academy/programme';
import { languageFacts } from '@amirani/core/languages';
import {
  deliverableStateTexts,
  indicatorKindTexts,
  partnerRoleTexts,
  publicWords,
  readingStateTexts,
  trainingFieldTexts,
} from '@amirani/web/src/texts/programme.ts';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { civilDateText, monthText } from '@platform/web/platform/format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ProgrammeVisibility, PublicProgramme } from '../../api/types.ts';
import { indicatorTexts, ReadingBar, readingShapes } from '../indicator-cells.tsx';

/** A programme in one of the two languages of the public page. */
export const PublicColumn = ({
  programme,
  visibility,
  language,
  texts,
}: {
  readonly programme: PublicProgramme;
  readonly visibility: ProgrammeVisibility;
  readonly language: 'ka' | 'en';
  readonly texts: I18n;
}) => {
  const w = (word: keyof typeof publicWords): string => texts._(publicWords[word]);
  const { start, months, on } = programme;
  const month = (number: number): string =>
    monthText(calendarMonth(start, number), languageFacts[language].locale);
  const number = Math.min(months, monthNumber(start, on));
  return (
    <section lang={language} className="stack public-column" aria-label={programme.title[language]}>
      <p className="soft">
        {`${w('upTo')} ${civilDateText(on, languageFacts[language].locale)}. ${w('month')} ${number} / ${months}`}
      </p>
      {programme.results === 'simulation' ? <p className="public-note">{w('simulated')}</p> : null}
      {visibility.placeholder ? <p className="public-note">{w('placeholder')}</p> : null}
      <p className="programme-purpose">{programme.purpose[language]}</p>
      <h2>{w('partners')}</h2>
      <ul className="public-list">
        {programme.partners.map(({ id, role, country }) => (
          <li key={id}>{`${texts._(partnerRoleTexts[role])}: ${country}`}</li>
        ))}
      </ul>
      <h2>{w('phases')}</h2>
      <ol className="public-list">
        {programme.phases.map(({ id, title, from, to }) => (
          <li key={id}>
            {title[language]} <span className="soft">{`${month(from)} – ${month(to)}`}</span>
          </li>
        ))}
      </ol>
      <h2>{w('fields')}</h2>
      <ul className="public-list">
        {programme.fields.map(({ field, activities, sessions, attendances }) => (
          <li key={field}>
            <strong>{texts._(trainingFieldTexts[field])}</strong>
            {`: ${activities.map((one) => one[language]).join('; ')}. `}
            <span className="soft">
              {`${w('sessions')}: ${sessions}. ${w('attendances')}: ${attendances ?? w('withheld')}`}
            </span>
          </li>
        ))}
      </ul>
      <h2>{w('indicators')}</h2>
      <IndicatorTable programme={programme} language={language} texts={texts} w={w} />
      <p className="small soft">{w('privacy')}</p>
      <h2>{w('deliverables')}</h2>
      <ul className="public-list">
        {programme.deliverables.map(({ id, title, due, state }) => (
          <li key={id}>
            {title[language]}{' '}
            <span className="soft">
              {`${w('due')} ${month(due)}. ${texts._(deliverableStateTexts[state])}`}
            </span>
          </li>
        ))}
      </ul>
      {programme.lessons.length === 0 ? null : (
        <>
          <h2>{w('lessons')}</h2>
          <ul className="public-list">
            {programme.lessons.map(({ id, text }) => (
              <li key={id}>{text[language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const IndicatorTable = ({
  programme,
  language,
  texts,
  w,
}: {
  readonly programme: PublicProgramme;
  readonly language: 'ka' | 'en';
  readonly texts: I18n;
  readonly w: (word: keyof typeof publicWords) => string;
}) => {
  const say = (one: MessageDescriptor): string => texts._(one);
  return (
    <TableScroll label={w('indicators')}>
      <table className="table">
        <thead>
          <tr>
            {(['indicator', 'before', 'now', 'target', 'people', 'state'] as const).map((word) => (
              <th
                key={word}
                scope="col"
                className={word === 'indicator' || word === 'state' ? undefined : 'end'}
              >
                {w(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {programme.indicators.map(({ indicator, reading }) => {
            const { before, now, interval, target, people } = indicatorTexts(
              indicator,
              reading,
              language,
            );
            return (
              <tr key={indicator.id}>
                <th scope="row">
                  {say(indicatorKindTexts[indicator.kind])}
                  {indicator.field === undefined ? null : (
                    <span className="soft"> {say(trainingFieldTexts[indicator.field])}</span>
                  )}
                  <ReadingBar indicator={indicator} reading={reading} />
                </th>
                <td className="end">{before}</td>
                <td className="end">
                  <strong>{now ?? (reading.withheld ? w('withheld') : '–')}</strong>
                  <br />
                  <span className="small soft nowrap">{interval}</span>
                </td>
                <td className="end">{target}</td>
                <td className="end">{people}</td>
                <td>
                  <Badge verdict={readingShapes[reading.state]}>
                    {say(readingStateTexts[reading.state])}
                  </Badge>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
};
