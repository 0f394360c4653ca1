import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { RiskSection } from '../../api/types.ts';

/** Shapes of the four levels of impact. */
export const levelShapes: Readonly<Record<NonNullable<RiskSection['level']>, Verdict>> = {
  low: 'met',
  medium: 'attention',
  high: 'attention',
  critical: 'obstacle',
};
