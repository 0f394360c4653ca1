import { describeScreen } from '@platform/web/test/screen.tsx';
import { NewDatasetScreen } from './data/new-dataset-screen.tsx';
import { ProductScreen } from './products/product-screen.tsx';
import { ProductsScreen } from './products/products-screen.tsx';
import { NewRiskScreen } from './register/new-risk-screen.tsx';
import { RiskScreen } from './register/risk-screen.tsx';
import { RequirementScreen } from './requirements/requirement-screen.tsx';
import { RequirementsScreen } from './requirements/requirements-screen.tsx';
import { WarningScreen } from './warnings/warning-screen.tsx';

describeScreen(WarningScreen, {
  route: '/risk/warnings/$id',
  address: '/risk/warnings/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['risk-analyst', 'risk-head'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(NewDatasetScreen, {
  route: '/risk/data/new',
  roles: ['risk-analyst', 'risk-head'],
  reads: false,
});

describeScreen(NewRiskScreen, {
  route: '/risk/register/new',
  roles: ['risk-analyst', 'risk-head'],
  reads: false,
});

describeScreen(RiskScreen, {
  route: '/risk/register/$id',
  address: '/risk/register/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['risk-analyst', 'risk-head'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(RequirementsScreen, {
  route: '/risk/requirements',
  roles: ['risk-analyst', 'risk-head'],
});

describeScreen(RequirementScreen, {
  route: '/risk/requirements/$id',
  address: '/risk/requirements/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['risk-analyst', 'risk-head'],
});

describeScreen(ProductsScreen, {
  route: '/risk/products',
  roles: ['risk-analyst', 'risk-head'],
});

describeScreen(ProductScreen, {
  route: '/risk/products/$id',
  address: '/risk/products/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['risk-analyst', 'risk-head'],
  states: { 'with nothing': { much: { entries: 0 } } },
});
