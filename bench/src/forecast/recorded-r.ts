/**
 * What R 4.5.0 with forecast 8.23.0 gives on the same series: from 2023 by frontex.R beside this file (the seven origins that
 * were held out, run on 2026-11-26), on all origins as it was recorded with the reference. The combinations are of R's own
 * forecasts.
 */
export const recordedR = {
  from2023: {
    ets_log1p: { relativeError: 0.6493, coverage: 0.9709 },
    arima_log1p: { relativeError: 0.6973, coverage: 0.9683 },
    'median of theta, ets_log1p, arima_log1p': { relativeError: 0.7028, coverage: 0.9709 },
    'mean of theta, ets_log1p, arima_log1p': { relativeError: 0.7113, coverage: 0.9894 },
    'median of theta, ets, arima, snaive': { relativeError: 0.7419, coverage: 0.9418 },
    ets: { relativeError: 0.7545, coverage: 0.9127 },
    naive: { relativeError: 0.7949, coverage: 0.9392 },
    'mean of theta, ets, arima': { relativeError: 0.827, coverage: 0.9444 },
    theta: { relativeError: 0.862, coverage: 0.8915 },
    theta_log1p: { relativeError: 0.8671, coverage: 0.9603 },
    snaive: { relativeError: 1, coverage: 0.9153 },
    arima: { relativeError: 1.0277, coverage: 0.9101 },
    stlf_ets: { relativeError: 1.0915, coverage: 0.9048 },
  },
  all: {
    ets_log1p: { relativeError: 0.702, coverage: 0.942 },
    arima_log1p: { relativeError: 0.754, coverage: 0.943 },
    ets: { relativeError: 0.764, coverage: 0.896 },
    theta: { relativeError: 0.851, coverage: 0.907 },
    naive: { relativeError: 0.917, coverage: 0.952 },
    snaive: { relativeError: 1, coverage: 0.917 },
  },
} as const;
