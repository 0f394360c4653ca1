# CPU milliseconds a monitored point of R surveillance: Rscript timings.R REQUEST.json ANSWER.json
suppressMessages({library(surveillance); library(jsonlite)})
request <- fromJSON(commandArgs(TRUE)[1], simplifyVector = FALSE)
answer <- lapply(request$runs, function(run) {
  control <- lapply(run$control, function(value) if (is.list(value) && is.null(names(value))) unlist(value) else value)
  points <- 0
  seconds <- 0
  for (one in request$series) {
    n <- length(one$observed)
    if (n < 300) next
    control$range <- (n - run$points + 1):n
    series <- sts(unlist(one$observed), frequency = one$frequency)
    began <- proc.time()
    suppressWarnings(suppressMessages(do.call(run$fn, list(series, control = control))))
    seconds <- seconds + sum((proc.time() - began)[1:2])
    points <- points + run$points
  }
  list(name = run$name, ms = 1000 * seconds / points)
})
writeLines(toJSON(answer, auto_unbox = TRUE, digits = 15), commandArgs(TRUE)[2])
