import { describeScreen } from '@platform/web/test/screen.tsx';
import { CaseScreen } from './cases/case-screen.tsx';
import { CasesScreen } from './cases/cases-screen.tsx';
import { OpenCaseScreen } from './cases/open-case-screen.tsx';
import { ExhibitsScreen } from './evidence/exhibits-screen.tsx';
import { HypothesesScreen } from './hypotheses/hypotheses-screen.tsx';
import { ImportsScreen } from './imports/imports-screen.tsx';
import { LeadsScreen } from './leads/leads-screen.tsx';
import { MatchesScreen } from './matches/matches-screen.tsx';
import { ReportsScreen } from './reports/reports-screen.tsx';

describeScreen(CasesScreen, {
  route: '/investigations',
  roles: ['investigator', 'head-of-investigations'],
});

describeScreen(CaseScreen, {
  route: '/investigations/$id',
  address: '/investigations/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['investigator', 'head-of-investigations'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(OpenCaseScreen, {
  route: '/investigations/new',
  roles: ['investigator', 'head-of-investigations'],
  reads: false,
});

describeScreen(ExhibitsScreen, {
  route: '/investigations/$id/exhibits',
  address: '/investigations/3f0e4c5a-0000-4000-8000-000000000001/exhibits',
  roles: ['investigator', 'head-of-investigations'],
});

describeScreen(ImportsScreen, {
  route: '/investigations/$id/imports',
  address: '/investigations/3f0e4c5a-0000-4000-8000-000000000001/imports',
  roles: ['investigator', 'head-of-investigations'],
});

describeScreen(MatchesScreen, {
  route: '/investigations/$id/matches',
  address: '/investigations/3f0e4c5a-0000-4000-8000-000000000001/matches',
  roles: ['investigator', 'head-of-investigations'],
});

describeScreen(HypothesesScreen, {
  route: '/investigations/$id/hypotheses',
  address: '/investigations/3f0e4c5a-0000-4000-8000-000000000001/hypotheses',
  roles: ['investigator', 'head-of-investigations'],
});

describeScreen(ReportsScreen, {
  route: '/investigations/$id/reports',
  address: '/investigations/3f0e4c5a-0000-4000-8000-000000000001/reports',
  roles: ['investigator', 'head-of-investigations'],
});

describeScreen(LeadsScreen, {
  route: '/investigations/$id/leads',
  address: '/investigations/3f0e4c5a-0000-4000-8000-000000000001/leads',
  roles: ['investigator', 'head-of-investigations'],
  states: { 'with nothing': { much: { entries: 0 } } },
});
