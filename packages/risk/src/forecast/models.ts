export { forecastArima } from './arima/arima.ts';
export { chooseArima } from './arima/choose.ts';
export type { ArimaFit, ArimaOrder } from './arima/fit.ts';
export { AIRLINE, arimaName, fitArima } from './arima/fit.ts';
export { chooseEts, forecastEts } from './ets/ets.ts';
export type { EtsFit } from './ets/fit.ts';
export { fitEts } from './ets/fit.ts';
export type { EtsForm } from './ets/form.ts';
export { etsName } from './ets/form.ts';
