import type { CivilDate } from '@amirani/core';
import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { riskWords } from '../api/words.ts';
import { datasetParts } from './data/dataset-parts.ts';
import { volumeSpans } from './map/volumes.ts';

type Search = Record<string, unknown>;

const word = (value: unknown): string | undefined =>
  /^[a-z][a-z0-9-]{0,59}$/.exec(String(value ?? ''))?.[0];
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 2000 ? value : undefined;
/** A key is JSON: the router has made an object of it. */
const key = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : text(value);
const day = (value: unknown): CivilDate | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? (value as CivilDate) : undefined;
const yes = (value: unknown): true | undefined => (value === true ? true : undefined);

const warnings = createRoute({
  ...at,
  path: '/risk',
  component: lazyRouteComponent(() => import('./warnings/warnings-screen.tsx'), 'WarningsScreen'),
  validateSearch: (from: Search) =>
    only({
      dataset: word(from['dataset']),
      state: (['open', 'triaged', 'all'] as const).find((one) => one === from['state']),
      scan: uuid(from['scan']),
    }),
});
const warning = createRoute({
  ...at,
  path: '/risk/warnings/$id',
  component: lazyRouteComponent(() => import('./warnings/warning-screen.tsx'), 'WarningScreen'),
});
const data = createRoute({
  ...at,
  path: '/risk/data',
  component: lazyRouteComponent(() => import('./data/datasets-screen.tsx'), 'DatasetsScreen'),
});
const newData = createRoute({
  ...at,
  path: '/risk/data/new',
  component: lazyRouteComponent(() => import('./data/new-dataset-screen.tsx'), 'NewDatasetScreen'),
});
const dataset = createRoute({
  ...at,
  path: '/risk/data/$dataset',
  component: lazyRouteComponent(() => import('./data/dataset-screen.tsx'), 'DatasetScreen'),
  validateSearch: (from: Search) =>
    only({ part: datasetParts.find((part) => part === from['part']) }),
});
const imported = createRoute({
  ...at,
  path: '/risk/imports/$id',
  component: lazyRouteComponent(() => import('./data/import-screen.tsx'), 'RiskImportScreen'),
});
const explorer = createRoute({
  ...at,
  path: '/risk/series',
  component: lazyRouteComponent(() => import('./series/explorer-screen.tsx'), 'ExplorerScreen'),
  validateSearch: (from: Search) =>
    only({
      dataset: word(from['dataset']),
      by: text(from['by']),
      where: text(from['where']),
    }),
});
const series = createRoute({
  ...at,
  path: '/risk/series/$dataset',
  component: lazyRouteComponent(() => import('./series/series-screen.tsx'), 'SeriesScreen'),
  validateSearch: (from: Search) =>
    only({
      key: key(from['key']),
      forecast: yes(from['forecast']),
      period: text(from['period']),
    }),
});
const tables = createRoute({
  ...at,
  path: '/risk/tables',
  component: lazyRouteComponent(() => import('./tables/tables-screen.tsx'), 'TablesScreen'),
  validateSearch: (from: Search) =>
    only({
      dataset: word(from['dataset']),
      rows: text(from['rows']),
      columns: text(from['columns']),
    }),
});
const derived = createRoute({
  ...at,
  path: '/risk/derived',
  component: lazyRouteComponent(() => import('./tables/derived-screen.tsx'), 'DerivedScreen'),
  validateSearch: (from: Search) =>
    only({ code: riskWords.ratioCodes.find((one) => one === from['code']) }),
});
const spread = createRoute({
  ...at,
  path: '/risk/spread',
  component: lazyRouteComponent(() => import('./spread/spread-screen.tsx'), 'SpreadScreen'),
  validateSearch: (from: Search) =>
    only({
      dataset: word(from['dataset']),
      within: key(from['within']),
      over: text(from['over']),
      sum: riskWords.spreadSums.find((one) => one === from['sum']),
      between: text(from['between']),
      /** Empty: told apart by nothing. */
      through: from['through'] === '' ? '' : text(from['through']),
      span: riskWords.displacementSpans.find((one) => one === from['span']),
    }),
});
const map = createRoute({
  ...at,
  path: '/risk/map',
  component: lazyRouteComponent(() => import('./map/map-screen.tsx'), 'MapScreen'),
  validateSearch: (from: Search) =>
    only({
      view: (['georgia', 'europe'] as const).find((one) => one === from['view']),
      section: word(from['section']),
      dataset: word(from['dataset']),
      span: volumeSpans.find((one) => one === from['span']),
    }),
});
const capacity = createRoute({
  ...at,
  path: '/risk/sections/$section',
  component: lazyRouteComponent(() => import('./capacity/capacity-screen.tsx'), 'CapacityScreen'),
});
const register = createRoute({
  ...at,
  path: '/risk/register',
  component: lazyRouteComponent(() => import('./register/register-screen.tsx'), 'RegisterScreen'),
});
const newRisk = createRoute({
  ...at,
  path: '/risk/register/new',
  component: lazyRouteComponent(() => import('./register/new-risk-screen.tsx'), 'NewRiskScreen'),
  validateSearch: (from: Search) => only({ warning: uuid(from['warning']) }),
});
const risk = createRoute({
  ...at,
  path: '/risk/register/$id',
  component: lazyRouteComponent(() => import('./register/risk-screen.tsx'), 'RiskScreen'),
  validateSearch: (from: Search) =>
    only({ assess: yes(from['assess']), warning: uuid(from['warning']) }),
});
const live = createRoute({
  ...at,
  path: '/risk/live',
  component: lazyRouteComponent(() => import('./live/live-screen.tsx'), 'LiveScreen'),
});
const incidents = createRoute({
  ...at,
  path: '/risk/incidents',
  component: lazyRouteComponent(
    () => import('./incidents/incidents-screen.tsx'),
    'IncidentsScreen',
  ),
  validateSearch: (from: Search) =>
    only({
      from: day(from['from']),
      to: day(from['to']),
      section: text(from['section']),
      how: key(from['how']),
      open: uuid(from['open']),
    }),
});
const requirements = createRoute({
  ...at,
  path: '/risk/requirements',
  component: lazyRouteComponent(
    () => import('./requirements/requirements-screen.tsx'),
    'RequirementsScreen',
  ),
});
const newRequirement = createRoute({
  ...at,
  path: '/risk/requirements/new',
  component: lazyRouteComponent(
    () => import('./requirements/new-requirement-screen.tsx'),
    'NewRequirementScreen',
  ),
});
const requirement = createRoute({
  ...at,
  path: '/risk/requirements/$id',
  component: lazyRouteComponent(
    () => import('./requirements/requirement-screen.tsx'),
    'RequirementScreen',
  ),
});
const hypotheses = createRoute({
  ...at,
  path: '/risk/hypotheses',
  component: lazyRouteComponent(() => import('./ach/aches-screen.tsx'), 'AchesScreen'),
});
const newHypotheses = createRoute({
  ...at,
  path: '/risk/hypotheses/new',
  component: lazyRouteComponent(() => import('./ach/ach-screen.tsx'), 'NewAchScreen'),
});
const oneHypotheses = createRoute({
  ...at,
  path: '/risk/hypotheses/$id',
  component: lazyRouteComponent(() => import('./ach/ach-screen.tsx'), 'AchScreen'),
});
const products = createRoute({
  ...at,
  path: '/risk/products',
  component: lazyRouteComponent(() => import('./products/products-screen.tsx'), 'ProductsScreen'),
});
const newProduct = createRoute({
  ...at,
  path: '/risk/products/new',
  component: lazyRouteComponent(
    () => import('./products/new-product-screen.tsx'),
    'NewProductScreen',
  ),
});
const product = createRoute({
  ...at,
  path: '/risk/products/$id',
  component: lazyRouteComponent(() => import('./products/product-screen.tsx'), 'ProductScreen'),
});

/** The screens of the risk desk. Addresses hold ids and members of tables: places, codes and months. */
export const riskRoutes = [
  ...([warnings, warning, data, newData, dataset, imported] as const),
  ...([explorer, series, tables, derived, spread, map, capacity, register, newRisk, risk] as const),
  ...([live, incidents, requirements, newRequirement, requirement] as const),
  ...([hypotheses, newHypotheses, oneHypotheses, products, newProduct, product] as const),
] as const;
