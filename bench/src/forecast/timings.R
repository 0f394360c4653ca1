# CPU seconds of R's automatic choices on the reference series, one row a method and series.
# Rscript timings.R SERIES.csv ROUNDS; SERIES.csv has the columns id, frequency, value.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
values <- read.csv(arguments[1])
rounds <- as.integer(arguments[2])
methods <- list(
  theta = function(y) thetaf(y, h = 12),
  ets = function(y) forecast(ets(y), h = 12),
  arima = function(y) forecast(auto.arima(y), h = 12)
)
cat("method,id,seconds\n")
for (id in unique(values$id)) {
  one <- values[values$id == id, ]
  y <- ts(one$value, frequency = one$frequency[1])
  for (method in names(methods)) {
    seconds <- sapply(seq_len(rounds), function(i) sum(system.time(methods[[method]](y))[1:2]))
    cat(sprintf("%s,%s,%.4f\n", method, id, median(seconds)))
  }
}
