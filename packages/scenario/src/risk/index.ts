export type { WorldIncident } from './incidents.ts';
export { createRiskIncidents, plantedWay } from './incidents.ts';
export type { RiskPoint, RiskSection } from './places.ts';
export { refusalReasons, riskNationalities, riskSections } from './places.ts';
export type { RiskPlant, RiskPlantKind } from './plants.ts';
export { riskPlants } from './plants.ts';
export type { RiskDelivery, RiskTable, RiskWorld } from './world.ts';
export { createRiskWorld, riskLedger } from './world.ts';
