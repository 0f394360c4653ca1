# Writes packages/risk/src/detect/vectors/r-surveillance.json: what R surveillance says of three synthetic series.
# Rscript bench/src/detection/vectors.R FILE (Debian: r-base-core, r-cran-surveillance)
suppressMessages({library(surveillance); library(jsonlite)})
set.seed(1933)
season <- function(t, freq) 0.6 * sin(2 * pi * t / freq) + 0.3 * cos(2 * pi * t / freq)
monthly <- rnbinom(84, mu = exp(3 + 0.004 * (1:84) + season(1:84, 12)), size = 6)
monthly[c(40, 41, 71, 72)] <- monthly[c(40, 41, 71, 72)] * 3
sparse <- rnbinom(84, mu = exp(0.1 + season(1:84, 12)), size = 2)
weekly <- rnbinom(230, mu = exp(1.5 + season(1:230, 52)), size = 4)
weekly[c(100, 101, 102, 210, 211)] <- weekly[c(100, 101, 102, 210, 211)] + 15
gaps <- monthly
gaps[c(20, 33, 34)] <- NA
series <- list(
  list(id = "monthly", frequency = 12, observed = monthly),
  list(id = "sparse", frequency = 12, observed = sparse),
  list(id = "weekly", frequency = 52, observed = weekly),
  list(id = "gaps", frequency = 12, observed = gaps))
flexible <- function(...) modifyList(list(b = 3, w = 2, reweight = TRUE, weightsThreshold = 2.58, alpha = 0.05,
  trend = TRUE, pThresholdTrend = 0.05, limit54 = c(5, 4), powertrans = "2/3", noPeriods = 1,
  thresholdMethod = "delta", glmWarnings = FALSE), list(...))
runs <- list(
  list("farringtonFlexible", flexible()),
  list("farringtonFlexible", flexible(noPeriods = 4, pThresholdTrend = 1, alpha = 0.01, thresholdMethod = "nbPlugin", pastWeeksNotIncluded = 3)),
  list("farringtonFlexible", flexible(noPeriods = 3, pThresholdTrend = 1, alpha = 0.01, thresholdMethod = "muan", powertrans = "1/2")),
  list("farringtonFlexible", flexible(noPeriods = 2, reweight = FALSE, powertrans = "none", limit54 = c(0, 4), trend = FALSE)),
  list("farringtonFlexible", flexible(noPeriods = 5, weightsThreshold = 1, powertrans = "1/2", pThresholdTrend = 1, pastWeeksNotIncluded = 0)),
  list("farrington", list(b = 3, w = 2, reweight = TRUE, alpha = 0.01, trend = TRUE, limit54 = c(5, 4), powertrans = "2/3")),
  list("farrington", list(b = 3, w = 2, reweight = FALSE, alpha = 0.05, trend = FALSE, limit54 = c(0, 4), powertrans = "none")),
  list("earsC", list(method = "C1", baseline = 7, minSigma = 0, alpha = 0.001)),
  list("earsC", list(method = "C2", baseline = 12, minSigma = 1, alpha = 0.01)),
  list("earsC", list(method = "C3", baseline = 7, minSigma = 0.5, alpha = 0.01)),
  list("cusum", list(k = 1.04, h = 2.26, trans = "rossi")),
  list("cusum", list(k = 0.5, h = 4, trans = "standard", m = "glm")),
  list("cusum", list(k = 1.04, h = 2.26, trans = "anscombe", m = "glm")),
  list("cusum", list(k = 1.04, h = 2.26, trans = "anscombe2nd")),
  list("cusum", list(k = 1.04, h = 2.26, trans = "none")),
  list("glrpois", list(c.ARL = 5, mu0 = list(S = 1, trend = TRUE, refit = FALSE), Mtilde = 1, M = -1, change = "intercept", theta = NULL, dir = "inc", ret = "value")),
  list("glrpois", list(c.ARL = 5, mu0 = list(S = 1, trend = FALSE, refit = TRUE), Mtilde = 1, M = -1, change = "intercept", theta = NULL, dir = "inc", ret = "cases")),
  list("glrpois", list(c.ARL = 5, mu0 = list(S = 2, trend = TRUE, refit = FALSE), Mtilde = 1, M = -1, change = "intercept", theta = 0.3, dir = "inc", ret = "cases")),
  list("glrnb", list(c.ARL = 5, mu0 = list(S = 1, trend = FALSE, refit = FALSE), alpha = NULL, Mtilde = 1, M = -1, change = "intercept", theta = NULL, dir = "inc", ret = "value")),
  list("glrnb", list(c.ARL = 5, mu0 = list(S = 1, trend = TRUE, refit = FALSE), alpha = NULL, Mtilde = 1, M = -1, change = "intercept", theta = 0.4, dir = "inc", ret = "cases")))
first <- function(fn, control, s) {
  if (fn %in% c("farringtonFlexible", "farrington")) control$b * s$frequency + control$w + 1
  else if (fn == "earsC") control$baseline + c(C1 = 1, C2 = 3, C3 = 5)[[control$method]]
  else 2 * s$frequency + 1
}
cases <- list()
for (s in series) for (run in runs) {
  fn <- run[[1]]; control <- run[[2]]; n <- length(s$observed)
  if (s$id == "gaps" && fn != "farringtonFlexible") next
  control["range"] <- list(max(first(fn, control, s), n - 39):n)
  r <- tryCatch(suppressWarnings(suppressMessages(do.call(fn, list(sts(s$observed, frequency = s$frequency), control = control)))), error = function(e) { cat(s$id, fn, conditionMessage(e), "\n"); NULL })
  if (is.null(r)) next
  out <- list(upperbound = c(r@upperbound), alarm = as.integer(c(r@alarm)))
  if (fn == "farringtonFlexible") out <- c(out, list(expected = c(r@control$expected), pvalue = c(r@control$pvalue), score = c(r@control$score), phi = c(r@control$phiVector)))
  control$range <- NULL
  cases[[length(cases) + 1]] <- list(series = s$id, fn = fn, control = control, from = n - length(out$alarm) + 1, out = out)
}
json <- toJSON(list(generator = paste(R.version.string, "surveillance", packageVersion("surveillance")), series = series, cases = cases),
  auto_unbox = TRUE, digits = 15, na = "null", null = "null")
writeLines(json, commandArgs(TRUE)[1])
