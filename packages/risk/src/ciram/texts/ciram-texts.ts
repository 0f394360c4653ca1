import type { AttributeCode, Component } from '../attributes.ts';
import type { ItemFault } from '../items.ts';
import type {
  MeasureState,
  RegisterFault,
  SectionFault,
  SectionReason,
  Tier,
} from '../register/index.ts';
import type { Confidence, Direction, ImpactLevel, Level5 } from '../scales.ts';
import type { VulnerabilityArea, VulnerabilityCode } from '../vulnerability/index.ts';

/** Every text of one language; it is complete by its type. */
export interface CiramTexts {
  readonly components: Readonly<Record<Component, string>>;
  readonly attributes: Readonly<Record<AttributeCode, string>>;
  readonly impact: Readonly<Record<ImpactLevel, string>>;
  readonly likelihood: Readonly<Record<Level5, string>>;
  readonly level: Readonly<Record<Level5, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly measures: Readonly<Record<MeasureState, string>>;
  readonly sectionReasons: Readonly<Record<SectionReason, string>>;
  readonly areas: Readonly<Record<VulnerabilityArea, string>>;
  readonly vulnerability: Readonly<Record<VulnerabilityCode, string>>;
  readonly faults: Readonly<Record<ItemFault | RegisterFault | SectionFault, string>>;
}
