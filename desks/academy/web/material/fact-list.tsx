import { choiceTexts, factGroupTexts, factTexts } from '@amirani/web/src/texts/schengen.ts';
import { factGroups } from '@desk/schengen/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { type FactTree, factAt } from '@platform/web/platform/fact-tree.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ReactNode } from 'react';

/** Facts of a crossing as the desk names them, to be read and not to be changed; what is not known is left out. */
export const FactList = ({
  facts,
  without = [],
  children,
}: {
  readonly facts: FactTree;
  /** Paths that stand elsewhere. */
  readonly without?: readonly string[];
  /** Content beside the groups. */
  readonly children?: ReactNode;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const shown = (value: unknown): string | undefined => {
    if (value === null) return i18n._(choiceTexts['none'] ?? { id: 'none' });
    if (typeof value === 'boolean')
      return i18n._(choiceTexts[value ? 'yes' : 'no'] ?? { id: String(value) });
    if (typeof value === 'number') return format.number(value);
    if (Array.isArray(value))
      return value.length === 0 ? shown(null) : value.map(String).join(', ');
    if (typeof value !== 'string') return undefined;
    const word = choiceTexts[value];
    if (word !== undefined) return i18n._(word);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : value;
  };
  return (
    <div className="fact-groups">
      {factGroups.map(({ id, fields }) => {
        const rows = fields.flatMap(({ path }) => {
          const text = without.includes(path) ? undefined : shown(factAt(facts, path));
          return text === undefined ? [] : [{ path, text }];
        });
        return rows.length === 0 ? null : (
          <section key={id}>
            <h3>{i18n._(factGroupTexts[id])}</h3>
            <dl className="facts">
              {rows.map(({ path, text }) => {
                const name = factTexts[path];
                return (
                  <div key={path} className="fact-row">
                    <dt>{name === undefined ? path : i18n._(name)}</dt>
                    <dd>{text}</dd>
                  </div>
                );
              })}
            </dl>
          </section>
        );
      })}
      {children}
      {Object.keys(facts).length === 0 ? (
        <p className="soft">
          <Trans>Nothing is known.</Trans>
        </p>
      ) : null}
    </div>
  );
};
