import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { readTexts } from '@amirani/core/po';
import { expect, expectTypeOf, test } from 'vitest';
import type { AttributeCode, Component } from './ciram/attributes.ts';
import type { ItemFault } from './ciram/items.ts';
import type {
  MeasureState,
  RegisterFault,
  SectionFault,
  SectionReason,
  Tier,
} from './ciram/register/index.ts';
import type { Confidence, Direction, ImpactLevel, Level5 } from './ciram/scales.ts';
import type { VulnerabilityArea, VulnerabilityCode } from './ciram/vulnerability/index.ts';
import type { OptionFault } from './detect/index.ts';
import type { RowFault } from './import/index.ts';
import type {
  CollectionState,
  RequirementFault,
  RequirementState,
} from './incidents/cycle/index.ts';
import { type Facet, type IncidentFault, VOCABULARY } from './incidents/index.ts';
import type {
  DerivedCode,
  Dimension,
  HierarchyFault,
  IndicatorCode,
  MemberCode,
  ReasonCode,
  RouteCode,
} from './indicators/index.ts';
import { riskSay } from './node.ts';
import type { ProductFault, ProductKind, Triage, Voice } from './products/index.ts';
import type { QualityFault, SumFault } from './series/index.ts';
import type { RiskWord } from './words.gen.ts';

test('whatever is found or rated has a text, and every text is of something', () => {
  type Faults =
    | (RowFault | OptionFault | SumFault | QualityFault | HierarchyFault | ProductFault)
    | (ItemFault | RegisterFault | SectionFault | IncidentFault | RequirementFault);
  type Rated =
    | `ciram.component.${Component}`
    | `ciram.attribute.${AttributeCode}`
    | `ciram.impact.${ImpactLevel}`
    | `ciram.${'likelihood' | 'level'}.${Level5}`
    | `ciram.confidence.${Confidence}`
    | `ciram.direction.${Direction}`
    | `ciram.tier.${Tier}`
    | `ciram.measure.${MeasureState}`
    | `ciram.section-reason.${SectionReason}`
    | `ciram.vulnerability-area.${VulnerabilityArea}`
    | `ciram.vulnerability.${VulnerabilityCode}`;
  type Counted =
    | `risk.${'indicator' | 'indicator-definition'}.${IndicatorCode}`
    | `risk.derived.${DerivedCode}`
    | `risk.dimension.${Dimension}`
    | `risk.member.${MemberCode}`
    | `risk.refusal-reason.${ReasonCode}`
    | `risk.route.${RouteCode}`
    | `risk.facet.${Facet}`
    | `risk.requirement-state.${RequirementState}`
    | `risk.collection-state.${CollectionState}`;
  type Printed =
    | `product.kind.${ProductKind}`
    | `product.triage-state.${Triage}`
    | `product.voice.${Voice}`;
  type Composed = Exclude<RiskWord, `product.${string}.${string}`> & `product.${string}`;
  type Open = `risk.facet-value.${string}`;
  expectTypeOf<Exclude<RiskWord, Composed | Open>>().toEqualTypeOf<
    Faults | Rated | Counted | Printed
  >();
});

test('every code of the vocabulary has a text', () => {
  const say = riskSay('en');
  for (const codes of Object.values(VOCABULARY.codes))
    for (const code of codes) expect(say.has(`risk.facet-value.${code}`), code).toBe(true);
});

test.each(languages)('%s says no two codes of a kind in the same words', (language) => {
  const po = readFileSync(new URL(`../words/${language}.po`, import.meta.url), 'utf8');
  const kinds = Map.groupBy(readTexts(po), ([code]) => code.slice(0, code.lastIndexOf('.')));
  for (const [kind, texts] of kinds)
    expect(new Set(texts.map(([, text]) => text)).size, kind).toBe(texts.length);
});
