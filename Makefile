PYTHON ?= python3

.PHONY: help demo test lint fix lexicons eval bench wheel

help:      ## print this list
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'
demo:      ## write a report from the first sample
	$(PYTHON) -m gapcheck samples/graphic-designer/resume.pdf samples/graphic-designer/job.txt -o gap-report.html
test:      ## run the tests
	$(PYTHON) -m pytest
lint:      ## lint, types and floors
	ruff check . && ruff format --check . && mypy && lint-imports
fix:       ## format and mend what can be mended by itself
	ruff check --fix . ; ruff format .
lexicons:  ## lint the lexicons, count them and what they know of labelled postings
	$(PYTHON) -m gapcheck lexicons
	$(PYTHON) tests/eval/known.py
eval:      ## score the labelled cases against their floors
	$(PYTHON) tests/eval/evaluate.py
bench:     ## measure start, load and match times, and reading beside other readers
	$(PYTHON) tests/bench/bench.py
	$(PYTHON) tests/bench/peers.py
wheel:     ## build the wheel
	$(PYTHON) -m pip wheel --no-deps --wheel-dir dist .
