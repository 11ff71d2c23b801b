// Imported before the command: says on the last line of standard error how many kilobytes it held at most.
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}`));
