# Rolling-origin forecasts of R's forecast package, one row a method, series, origin and step; scored by frontex.ts.
# Rscript frontex.R WIDE.csv FIRST_ORIGIN LAST_ORIGIN OUT.csv; every third month is an origin.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
wide <- read.csv(arguments[1], check.names = FALSE)
routes <- wide[, !(names(wide) %in% c("t", "Other"))]
routes[["Total"]] <- rowSums(wide[, names(wide) != "t"])
months <- wide$t
quarter <- substr(months, 6, 7) %in% c("03", "06", "09", "12")
origins <- months[quarter & months >= arguments[2] & months <= arguments[3]]

ahead <- function(f) cbind(mean = f$mean, lower80 = f$lower[, 1], upper80 = f$upper[, 1],
                           lower95 = f$lower[, 2], upper95 = f$upper[, 2])
logged <- function(f) expm1(ahead(f))
methods <- list(
  naive = function(y, l) ahead(naive(y, h = 6)),
  snaive = function(y, l) ahead(snaive(y, h = 6)),
  theta = function(y, l) ahead(thetaf(y, h = 6)),
  theta_log1p = function(y, l) logged(thetaf(l, h = 6)),
  ets = function(y, l) ahead(forecast(ets(y), h = 6)),
  ets_log1p = function(y, l) logged(forecast(ets(l), h = 6)),
  stlf_ets = function(y, l) ahead(stlf(y, h = 6)),
  arima = function(y, l) ahead(forecast(auto.arima(y), h = 6)),
  arima_log1p = function(y, l) logged(forecast(auto.arima(l), h = 6))
)

rows <- list()
for (series in names(routes)) for (origin in origins) {
  last <- which(months == origin)
  y <- ts(routes[[series]][seq_len(last)], start = c(2009, 1), frequency = 12)
  l <- log1p(y)
  for (method in names(methods)) {
    before <- proc.time()[1:2]
    f <- methods[[method]](y, l)
    cpu <- sum(proc.time()[1:2] - before)
    rows[[length(rows) + 1]] <- data.frame(method, series, origin, h = 1:6, unclass(f), cpu)
  }
}
write.csv(do.call(rbind, rows), arguments[4], row.names = FALSE)
