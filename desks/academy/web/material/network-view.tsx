import type { NetworkMaterial } from '@amirani/scenario/items';
import { networkQuestionTexts } from '@amirani/web/src/texts/academy.ts';
import { NetworkDrawing, type Place, placeNew, useLayout } from '@desk/investigations/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useMemo, useState } from 'react';
import { aroundOf, graphOf } from './network-graph.ts';
import { RecordTables } from './record-tables.tsx';
import { SaidList } from './said-list.tsx';

/** Records of a case with something marked: the drawing of the investigations desk, and tables with the same content. */
export const NetworkView = ({ material }: { readonly material: NetworkMaterial }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const [steps, setSteps] = useState<'1' | '2' | '3'>('1');
  const [active, setActive] = useState<string | undefined>(material.marked[0]);
  const [kept, setKept] = useState<ReadonlyMap<string, Place>>(new Map());
  const graph = useMemo(() => graphOf(material), [material]);
  const drawn = useMemo(
    () => aroundOf(graph, material.marked, Number(steps)),
    [graph, material.marked, steps],
  );
  const places = useMemo(() => placeNew(drawn, kept), [drawn, kept]);
  const keep = (more: ReadonlyMap<string, Place>): void =>
    setKept((now) => new Map([...now, ...more]));
  const layout = useLayout(keep, keep);
  const { span, marked } = material;
  return (
    <div className="stack">
      <header className="item-head stack">
        <h2>{i18n._(networkQuestionTexts[material.question])}</h2>
        <p>
          <Trans>Marked:</Trans>{' '}
          {marked.map((one) => (
            <strong key={one} className="mono marked-value">
              {one}
            </strong>
          ))}
        </p>
        <p className="soft">
          <Trans>
            Records of {format.date(span[0])} to {format.date(span[1])}
          </Trans>
          {material.question === 'one-user' ? (
            <>
              {'; '}
              <Trans>
                compared are {format.date(material.before[0])} – {format.date(material.before[1])}{' '}
                and {format.date(material.after[0])} – {format.date(material.after[1])}
              </Trans>
            </>
          ) : null}
        </p>
      </header>
      <SaidList title={<Trans>What is noted in the case</Trans>} said={material.said} />
      <div className="line-up">
        <ChoiceField
          label={t`How far around what is marked`}
          value={steps}
          choices={[
            { id: '1', name: t`one step` },
            { id: '2', name: t`two steps` },
            { id: '3', name: t`three steps` },
          ]}
          onChange={setSteps}
        />
        {layout.progress === undefined ? (
          <Button onPress={() => layout.start(drawn, places)}>
            <Trans>Lay out</Trans>
          </Button>
        ) : (
          <Button onPress={layout.stop}>
            <Trans>Stop here</Trans>
          </Button>
        )}
      </div>
      {layout.progress === undefined ? null : (
        <Progress label={t`The drawing is being laid out`} value={layout.progress * 100} />
      )}
      <NetworkDrawing
        drawn={drawn}
        places={places}
        selected={marked}
        active={active}
        label={t`Drawing of the records; arrow keys go from one to the next, the tables below hold the same`}
        onActive={setActive}
        onToggle={setActive}
        onOpen={setActive}
        onMove={(id, place) => keep(new Map([[id, place]]))}
      />
      <p className="small soft" aria-live="polite">
        <Plural
          value={drawn.left.nodes}
          one="# more lies further away"
          other="# more lie further away"
        />
        {'. '}
        <Trans>The tables hold all records.</Trans>
      </p>
      <RecordTables material={material} marked={active} />
    </div>
  );
};
