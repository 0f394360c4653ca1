import { classifications } from '@amirani/analysis/marks';
import type { AnalysisWord } from '@amirani/analysis/words';
import type { Say } from '@amirani/core/words';
import type { RiskWord } from '../words.gen.ts';
import type { ProductContent } from './content.ts';
import type { ProductBlock, ProductDocument, ProductKind } from './document.ts';
import { glossaryPart, mapPart, methodPart, modusPart, qualityPart } from './parts/annex.ts';
import { breakdownParts } from './parts/breakdowns.ts';
import { wholeCharts } from './parts/charts.ts';
import { figuresTable, keyFigures, spansTable } from './parts/figures.ts';
import { flashPart } from './parts/flash.ts';
import { forecastPart } from './parts/forecasts.ts';
import { hypothesesPart } from './parts/hypotheses.ts';
import { nowcastPart } from './parts/nowcasts.ts';
import { type Composer, composerOf, spansOf } from './parts/part.ts';
import { measuresPart, risksPart } from './parts/risks.ts';
import { assessmentsPart, eventsPart, factsPart } from './parts/statements.ts';
import { warningsPart } from './parts/warnings.ts';
import { dayText } from './words.ts';

type Part = (composer: Composer) => readonly ProductBlock[];

/** The parts of each product in the order of reading. A part that has nothing to say says so, or is optional. */
const parts: Readonly<Record<ProductKind, readonly Part[]>> = {
  weekly: [
    keyFigures,
    nowcastPart,
    factsPart,
    assessmentsPart,
    warningsPart,
    mapPart,
    (composer) => breakdownParts(composer, 5),
    forecastPart,
    eventsPart,
  ],
  monthly: [
    keyFigures,
    factsPart,
    assessmentsPart,
    figuresTable,
    nowcastPart,
    (composer) => wholeCharts(composer, false),
    mapPart,
    (composer) => breakdownParts(composer, 10),
    modusPart,
    warningsPart,
    forecastPart,
    risksPart,
    hypothesesPart,
    qualityPart,
    methodPart,
  ],
  quarterly: [
    keyFigures,
    factsPart,
    assessmentsPart,
    (composer) => spansTable(composer, 6),
    nowcastPart,
    (composer) => wholeCharts(composer, false),
    mapPart,
    (composer) => breakdownParts(composer, 10),
    modusPart,
    warningsPart,
    forecastPart,
    risksPart,
    hypothesesPart,
    measuresPart,
    qualityPart,
    methodPart,
  ],
  annual: [
    keyFigures,
    factsPart,
    assessmentsPart,
    methodPart,
    (composer) => wholeCharts(composer, false),
    mapPart,
    risksPart,
    hypothesesPart,
    measuresPart,
    modusPart,
    forecastPart,
    (composer) => spansTable(composer, 4),
    (composer) => breakdownParts(composer, 10),
    qualityPart,
    glossaryPart,
  ],
  flash: [flashPart, factsPart, assessmentsPart],
};

/**
 * Composes a product. Nothing is looked up, timed or drawn by chance: the same content gives the same document, and every
 * number in it leads to an entry of its list of sources.
 */
export const composeProduct = (
  content: ProductContent,
  say: Say<RiskWord>,
  analysis: Say<AnalysisWord>,
): ProductDocument => {
  const composer = composerOf(content, say, analysis);
  const { at, kind, mark, title, state, unit, wholes } = content;
  const series = say(`product.kind.${kind}`);
  const blocks = parts[kind].flatMap((part) => part(composer));
  const [first] = wholes;
  const period = first === undefined ? dayText(at, say) : spansOf(composer, first, 1)[0].text;
  const vintages = wholes.map(({ source }) => source.vintage).sort();
  return {
    kind,
    language: say.language,
    at,
    series,
    title: title ?? `${series}: ${period}`,
    subtitle: say('product.period', { period, day: dayText(vintages.at(-1) ?? at, say) }),
    unit,
    mark,
    markText: mark === undefined ? say('product.no-mark') : markText(mark),
    draft: state === 'draft' ? say('product.draft') : '',
    disclaimer: say('product.disclaimer'),
    page: say('product.page'),
    blocks,
    sourcesTitle: say('product.sources'),
    voices: {
      fact: say('product.voice.fact'),
      assessment: say('product.voice.assessment'),
      outlook: say('product.voice.outlook'),
      note: say('product.voice.note'),
    },
    sources: composer.sources.map((source) => ({
      ...source,
      from: `${source.origin}, ${say('product.as-known-on', { day: dayText(source.vintage, say) })}`,
    })),
  };
};

/** A mark as it is printed: the classification in the words of its issuer, then the label. */
const markText = ({ tlp, classification }: NonNullable<ProductContent['mark']>): string => {
  const known = classifications.find(({ code }) => code === classification);
  return [known?.text ?? classification ?? '', tlp].filter((text) => text !== '').join(' · ');
};
