# What R surveillance's farringtonFlexible says of series of weeks: Rscript flexible.R REQUEST ANSWER
# REQUEST: {monitored, method, series: [[counts], ...]}; ANSWER: {version, cpu, alarms: [[positions], ...]}
suppressMessages({library(surveillance); library(jsonlite)})
files <- commandArgs(TRUE)
request <- fromJSON(files[1], simplifyVector = TRUE, simplifyMatrix = FALSE)
run <- function(counts) {
  n <- length(counts)
  control <- list(range = (n - request$monitored + 1):n, noPeriods = 10, b = 5, w = 3, reweight = TRUE,
    weightsThreshold = 2.58, alpha = 0.01, trend = TRUE, pThresholdTrend = 1, pastWeeksNotIncluded = 26,
    limit54 = c(5, 4), powertrans = "2/3", fitFun = "algo.farrington.fitGLM.flexible", populationOffset = FALSE,
    thresholdMethod = request$method, glmWarnings = FALSE)
  found <- suppressWarnings(farringtonFlexible(sts(counts, frequency = 52), control = control))
  I(control$range[which(c(found@alarm) == 1)])
}
began <- proc.time()
alarms <- lapply(request$series, run)
cpu <- sum((proc.time() - began)[1:2])
writeLines(toJSON(list(version = paste(R.version.string, "surveillance", packageVersion("surveillance")), cpu = cpu,
  alarms = alarms), auto_unbox = TRUE, digits = 15), files[2])
