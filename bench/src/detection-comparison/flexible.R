# What R surveillance's farringtonFlexible says of series of weeks: Rscript flexible.R REQUEST ANSWER
# REQUEST: {monitored, series: [[counts], ...]}; ANSWER: {version, cpu, delta: [[positions], ...], nbPlugin: the same}
# The two ways of drawing a bound share their fit: it is run once, with delta, and the negative binomial bound is drawn
# from the expectation and the dispersion that R gives with it, as R draws it.
suppressMessages({library(surveillance); library(jsonlite)})
files <- commandArgs(TRUE)
request <- fromJSON(files[1], simplifyVector = TRUE, simplifyMatrix = FALSE)
run <- function(counts) {
  n <- length(counts)
  control <- list(range = (n - request$monitored + 1):n, noPeriods = 10, b = 5, w = 3, reweight = TRUE,
    weightsThreshold = 2.58, alpha = 0.01, trend = TRUE, pThresholdTrend = 1, pastWeeksNotIncluded = 26,
    limit54 = c(5, 4), powertrans = "2/3", fitFun = "algo.farrington.fitGLM.flexible", populationOffset = FALSE,
    thresholdMethod = "delta", glmWarnings = FALSE)
  found <- suppressWarnings(farringtonFlexible(sts(counts, frequency = 52), control = control))
  mean <- c(found@control$expected)
  phi <- c(found@control$phiVector)
  bound <- suppressWarnings(ifelse(phi > 1, qnbinom(1 - control$alpha, size = mean / (phi - 1), prob = 1 / phi),
    qpois(1 - control$alpha, mean)))
  count <- counts[control$range]
  list(delta = I(control$range[which(c(found@alarm) == 1)]), nbPlugin = I(control$range[which(count > 0 & count > bound)]))
}
began <- proc.time()
found <- lapply(request$series, run)
cpu <- sum((proc.time() - began)[1:2])
writeLines(toJSON(list(version = paste(R.version.string, "surveillance", packageVersion("surveillance")), cpu = cpu,
  delta = lapply(found, function(one) one$delta), nbPlugin = lapply(found, function(one) one$nbPlugin)),
  auto_unbox = TRUE, digits = 15), files[2])
