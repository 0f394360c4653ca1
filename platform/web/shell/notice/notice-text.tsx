import type { Language } from '@amirani/core/languages';
import { type NoticeCode, noticeTexts } from '@amirani/web/src/texts/notice.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import type { I18n } from '@lingui/core';
import { type NoticeFacts, noticeOf } from './notice.ts';

/** The notice in the language of who reads it, marked as such so that a screen reader speaks it rightly. */
export const NoticeText = ({
  facts,
  texts,
  language,
}: {
  readonly facts: NoticeFacts;
  readonly texts: I18n;
  readonly language: Language;
}) => {
  const words = (code: NoticeCode, values = {}): string => say(texts, noticeTexts, code, values);
  return (
    <article className="notice-text" lang={language}>
      <h2 className="notice-title">{words('notice.title')}</h2>
      {noticeOf(facts)
        .filter(({ lines }) => lines.length > 0)
        .map(({ id, lines }) => (
          <section key={id} aria-labelledby={`notice-${id}`}>
            <h3 id={`notice-${id}`}>{words(`notice.title.${id}`)}</h3>
            {lines.map(({ code, values }) => (
              <p key={code}>{words(code, values)}</p>
            ))}
          </section>
        ))}
      <p className="soft small">{words('notice.source')}</p>
    </article>
  );
};
