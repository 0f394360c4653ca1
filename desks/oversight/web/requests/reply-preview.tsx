import { Trans } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { ReplyContent } from '../../api/types.ts';

/** A written answer as it was made: its texts, the bytes of its PDF and their digest. */
export interface WrittenReply {
  readonly content: string;
  readonly sha256: string;
  readonly shown: ReplyContent;
}

/** Every text of the written answer, in its own language and in its order: the PDF is set from the same texts. */
export const ReplyPreview = ({
  reply,
  isStale = false,
}: {
  readonly reply: WrittenReply;
  /** Whether something else is chosen now. */
  readonly isStale?: boolean;
}) => {
  const { shown, sha256 } = reply;
  const { texts } = shown;
  return (
    <section className="panel" aria-labelledby="preview-title">
      <div className="panel-head line-up spread">
        <h2 id="preview-title">
          <Trans>What the traveller reads</Trans>
        </h2>
        <span className="small soft">
          SHA-256 <code>{sha256.slice(0, 24)}</code>
        </span>
      </div>
      {isStale ? (
        <div className="panel-body">
          <Notice verdict="attention" title={<Trans>This preview is out of date</Trans>}>
            <p>
              <Trans>
                The answer or its language has changed. Preview the written answer again.
              </Trans>
            </p>
          </Notice>
        </div>
      ) : null}
      <article className="panel-body reply-preview" lang={shown.language}>
        {shown.training === '' ? null : (
          <p>
            <strong>{shown.training}</strong>
          </p>
        )}
        <h3>{texts.title}</h3>
        <p className="small">{texts.about}</p>
        <Pairs pairs={shown.head} />
        <h4>{texts.answer}</h4>
        <p>
          <strong>{shown.outcome}</strong>
        </p>
        {shown.grounds.length === 0 ? null : <p>{shown.grounds.join('; ')}</p>}
        {shown.neither === '' ? null : <p>{shown.neither}</p>}
        {shown.sections.length === 0 ? null : (
          <>
            <h4>{texts.held}</h4>
            <p className="small">{texts.bounds}</p>
          </>
        )}
        {shown.sections.map((section) => (
          <Section key={section.title} section={section} texts={texts} />
        ))}
        <h4>{texts.processing}</h4>
        <Pairs pairs={shown.processing} />
        <h4>{texts.rights}</h4>
        <p>{texts.correct}</p>
        <p>{texts.complain}</p>
        <Pairs pairs={shown.contacts} />
      </article>
    </section>
  );
};

const Section = ({
  section: { title, intro, withheld, entries },
  texts,
}: {
  readonly section: ReplyContent['sections'][number];
  readonly texts: ReplyContent['texts'];
}) => (
  <section>
    <h5>{title}</h5>
    {withheld !== '' ? (
      <p>
        <strong>{texts.withheld}:</strong> {withheld}
      </p>
    ) : null}
    {intro === '' ? null : <p className="small">{intro}</p>}
    {entries.map((entry, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper that never changes; two entries may be alike
      <div key={place} className="reply-entry">
        {entry.title === '' ? null : <strong>{entry.title}</strong>}
        <dl className="facts">
          {entry.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div key={at} className="facts-row">
              <dt>{row.label}</dt>
              <dd>
                {row.values.map((value, nth) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <div key={nth}>
                    {value.text}
                    {value.from === '' ? null : <div className="small soft">{value.from}</div>}
                  </div>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ))}
  </section>
);

const Pairs = ({ pairs }: { readonly pairs: ReplyContent['head'] }) => (
  <dl className="facts">
    {pairs.map(([label, value]) => (
      <div key={label} className="facts-row">
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
