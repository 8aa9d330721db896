atlas <- "https://atlas.example/"
results <- read.csv(paste0(atlas, "data/results.csv"), encoding = "UTF-8")
vbench <- subset(results, benchmark == "vbench" & metric == "total")
vbench <- vbench[order(-vbench$value), c("value", "system", "setting")]
write.table(vbench, sep = "\t", row.names = FALSE, col.names = FALSE, quote = FALSE)
