// Jest's own summary counts suites and tests on one line each; a machine reads this one: "N passed, N failed, N skipped".
module.exports = class PlainSummary {
  onRunComplete(_contexts, results) {
    // A file that could not be run has no tests to count, and is still a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  }
};
