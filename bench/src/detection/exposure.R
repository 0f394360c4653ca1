# Writes packages/risk/src/detect/vectors/r-exposure.json: what R surveillance says of counts with an exposure, synthetic.
# Rscript bench/src/detection/exposure.R FILE (Debian: r-base-core, r-cran-surveillance)
suppressMessages({library(surveillance); library(jsonlite)})
set.seed(1867)
n <- 96
t <- 1:n
exposure <- round(400 + 150 * sin(t / 9) + ifelse(t > 70, 350, 0) + rnorm(n, 0, 25))
counts <- rnbinom(n, mu = exposure / 20 * exp(0.4 * sin(2 * pi * t / 12)), size = 12)
counts[92:93] <- counts[92:93] + 40
cases <- lapply(list(
  list(thresholdMethod = "delta", noPeriods = 1, pThresholdTrend = 0.05, alpha = 0.05),
  list(thresholdMethod = "nbPlugin", noPeriods = 4, pThresholdTrend = 1, alpha = 0.01)), function(own) {
  control <- modifyList(list(b = 4, w = 2, reweight = TRUE, weightsThreshold = 2.58, trend = TRUE, limit54 = c(5, 4),
    powertrans = "2/3", pastWeeksNotIncluded = 2, populationOffset = TRUE, glmWarnings = FALSE, range = 61:n), own)
  s <- sts(counts, frequency = 12, population = matrix(exposure, ncol = 1))
  r <- suppressWarnings(farringtonFlexible(s, control = control))
  list(control = own, upperbound = c(r@upperbound), expected = c(r@control$expected), alarm = as.integer(c(r@alarm)))
})
writeLines(toJSON(list(generator = paste(R.version.string, "surveillance", packageVersion("surveillance")), exposure = exposure, counts = counts, cases = cases), auto_unbox = TRUE, digits = 15, na = "null"), commandArgs(TRUE)[1])
