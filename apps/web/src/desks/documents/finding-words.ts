import { describeMrzFinding, type MrzFinding } from '@amirani/documents/mrz';

/** What a finding of the zone says. */
export const zoneFindingText = (finding: MrzFinding): string => describeMrzFinding(finding);
