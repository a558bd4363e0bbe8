# DF4LCZ for QGIS. `make demo` and `make test` install what they need; a second run is quick.

SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := build
SYSTEM_PYTHON ?= /usr/bin/python3
ENGINE_VENV := $(BUILD)/engine-tests
QGIS_VENV := $(BUILD)/qgis-tests
# Test files run side by side, one more than there are cores since they wait for other programs a quarter of the time;
# each process takes 1 to 2 GB.
CORES := $(shell env -u OMP_NUM_THREADS nproc 2>/dev/null || echo 1)
JOBS ?= $(shell echo $$(($(CORES) < 4 ? $(CORES) + 1 : 4)))
# The tests' processes share the cores: where each took all of them, they would wait for each other half of the time.
SHARE = $(shell n=$$(($(CORES) / $(JOBS))); echo $$((n > 1 ? n : 1)))
SHARING = DF4LCZ_THREADS=$(SHARE) OMP_NUM_THREADS=$(SHARE) MKL_NUM_THREADS=$(SHARE) OPENBLAS_NUM_THREADS=$(SHARE)
# By file, in the order that the conftest.py has them.
ORDER := --dist loadfile --no-loadscope-reorder
ENGINE_KEY := $(shell $(SYSTEM_PYTHON) -m df4lcz_qgis.engine_environment key)
# The user's own plugins, settings and proxies stay out of tests and demos.
export QT_QPA_PLATFORM ?= offscreen

.PHONY: wheelhouse help system engine demo demo-real test test-engine test-qgis test-desktop test-trixie test-sid faults lint format package scan \
	fuzz docs \
	lock reference models translations screenshots bench \
	reproduce keras clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 16

system: $(BUILD)/.system ## install QGIS and Python's venv from the distribution where they are missing
$(BUILD)/.system: scripts/install_system.sh
	@mkdir -p $(BUILD)
	scripts/install_system.sh
	touch $@

$(BUILD)/.desktop: scripts/install_system.sh | $(BUILD)/.system
	@if scripts/install_system.sh desktop; then touch $@; else echo "Without them the desktop is not tested." >&2; fi

engine: $(BUILD)/.engine-$(ENGINE_KEY) ## set up the engine's private Python environment
$(BUILD)/.engine-$(ENGINE_KEY): resources/requirements-engine.txt | $(BUILD)/.system
	@$(SYSTEM_PYTHON) -m df4lcz_qgis.engine_environment install
	touch $@

demo-real: engine ## map a real Sentinel-2 scene with published weights and draw the map
	@$(SYSTEM_PYTHON) scripts/demo_real.py

demo: engine ## the main job: imagery and training areas to a fused map and a picture
	@$(SYSTEM_PYTHON) scripts/demo.py

$(ENGINE_VENV)/.done: tests/requirements-engine.txt $(BUILD)/.engine-$(ENGINE_KEY)
	@scripts/make_engine_tests.sh $(SYSTEM_PYTHON) $(ENGINE_VENV)

$(QGIS_VENV)/.done: tests/requirements-qgis.txt | $(BUILD)/.system
	@$(SYSTEM_PYTHON) -m venv --clear --system-site-packages $(QGIS_VENV)
	$(QGIS_VENV)/bin/pip install --quiet -r tests/requirements-qgis.txt
	touch $@

test: lint test-engine test-qgis test-desktop ## run all checks and tests

test-engine: engine $(ENGINE_VENV)/.done ## test the engine in its own environment
	$(SHARING) $(ENGINE_VENV)/bin/python -m pytest tests/engine tests/test_architecture.py -n $(JOBS) $(ORDER) $(PYTEST_OPTIONS)

test-qgis: engine $(QGIS_VENV)/.done ## test the QGIS side in QGIS's Python, and real qgis_process
	$(SHARING) $(QGIS_VENV)/bin/python -m pytest tests/qgis --qgis_disable_gui -n $(JOBS) $(ORDER) $(PYTEST_OPTIONS)

test-desktop: engine $(QGIS_VENV)/.done $(BUILD)/.desktop ## test QGIS's real desktop on a virtual screen
	$(QGIS_VENV)/bin/python -m pytest tests/desktop -p no:pytest_qgis $(PYTEST_OPTIONS)

fuzz: engine $(ENGINE_VENV)/.done ## try each reader of foreign files with damaged ones, ten minutes each: make fuzz [READERS="kml split"]
	$(ENGINE_VENV)/bin/python scripts/fuzz.py $(READERS) --seconds $${FUZZ_SECONDS:-600} --seed $${FUZZ_SEED:-0}

test-trixie: ## test both sides on Debian 13 with QGIS 3.40, set up in build/trixie (root or sudo)
	@scripts/test_debian.sh trixie $(BUILD)/trixie $(PYTEST_OPTIONS)

test-sid: ## the same on Debian unstable with its newest QGIS, set up in build/sid
	@scripts/test_debian.sh sid $(BUILD)/sid $(PYTEST_OPTIONS)

faults: engine $(ENGINE_VENV)/.done ## full disks, kills and cancels at any moment: the slow tests of what must never be lost (some minutes)
	$(ENGINE_VENV)/bin/python -m pytest tests/faults $(PYTEST_OPTIONS)

lint: $(ENGINE_VENV)/.done ## check format and style
	$(ENGINE_VENV)/bin/ruff format --check --quiet .
	$(ENGINE_VENV)/bin/ruff check --quiet .

format: $(ENGINE_VENV)/.done ## format the code
	$(ENGINE_VENV)/bin/ruff format .
	$(ENGINE_VENV)/bin/ruff check --fix .

bench: engine $(ENGINE_VENV)/.done ## measure the fused map, and SAM where the test data is; renew docs/benchmarks.md
	@$(ENGINE_VENV)/bin/python benchmarks/mapping.py
	$(ENGINE_VENV)/bin/python benchmarks/workers.py
	if [ -n "$${DF4LCZ_TEST_DATA:-}" ]; then $(ENGINE_VENV)/bin/python benchmarks/segmentation.py; fi

reproduce: engine $(ENGINE_VENV)/.done ## the paper's experiment: make reproduce DATASET=folder [OPTIONS="--seeds 3"]
	@test -n "$(DATASET)" || { echo "Name the training set's folder: make reproduce DATASET=folder" >&2; exit 2; }
	$(ENGINE_VENV)/bin/python benchmarks/reproduce.py "$(DATASET)" $(OPTIONS)

keras: $(BUILD)/keras-tests/.done ## set up Keras 2 and Spektral, for the tests of importing weights (2 GB)
$(BUILD)/keras-tests/.done: tests/keras/requirements.txt | $(BUILD)/.system
	@$(SYSTEM_PYTHON) -m venv --clear $(BUILD)/keras-tests
	$(BUILD)/keras-tests/bin/pip install --quiet -r tests/keras/requirements.txt
	touch $@

package: ## build the plugin's zip from tracked files
	@mkdir -p $(BUILD)
	git archive --format=zip --prefix=df4lcz/ -o $(BUILD)/df4lcz.zip HEAD
	echo "$(BUILD)/df4lcz.zip"

$(BUILD)/scan/.done: tests/requirements-scan.txt
	@$(SYSTEM_PYTHON) -m venv --clear $(BUILD)/scan
	$(BUILD)/scan/bin/pip install --quiet -r tests/requirements-scan.txt
	touch $@

scan: package $(BUILD)/scan/.done ## run the plugin repository's checks on the zip
	@scripts/scan.sh $(BUILD)/scan/bin $(BUILD)/df4lcz.zip

$(BUILD)/docs/.done: docs/requirements.txt
	@$(SYSTEM_PYTHON) -m venv --clear $(BUILD)/docs
	$(BUILD)/docs/bin/pip install --quiet -r docs/requirements.txt
	touch $@

docs: $(BUILD)/docs/.done ## build the documentation's site into build/site
	@$(BUILD)/docs/bin/mkdocs build --strict --quiet
	echo "$(BUILD)/site/index.html"

wheelhouse: engine ## fetch the engine's packages into build/wheelhouse, for computers without a network
	@mkdir -p $(BUILD)/wheelhouse
	$$($(SYSTEM_PYTHON) -m df4lcz_qgis.engine_environment path) -Im pip download --only-binary :all: --progress-bar off \
		-d $(BUILD)/wheelhouse -r resources/requirements-engine.txt
	echo "$(BUILD)/wheelhouse"

$(BUILD)/lock/.done: scripts/requirements-lock.txt | $(BUILD)/.system
	@$(SYSTEM_PYTHON) -m venv --clear $(BUILD)/lock
	$(BUILD)/lock/bin/pip install --quiet -r scripts/requirements-lock.txt
	touch $@

lock: $(BUILD)/lock/.done ## fix versions and hashes of the engine's packages, for all platforms that have wheels of them
	@$(BUILD)/lock/bin/python scripts/make_lock.py $(BUILD)/lock/bin/uv

reference: | $(BUILD)/.system ## write the reference of the algorithms, and the guide's list of modules, from the code
	$(SYSTEM_PYTHON) scripts/make_reference.py docs/algorithms.md 2>/dev/null
	$(SYSTEM_PYTHON) scripts/house.py

models: | $(BUILD)/.system ## make the ready models anew from the algorithms
	QT_HASH_SEED=0 $(SYSTEM_PYTHON) scripts/make_models.py resources/models 2>/dev/null

$(BUILD)/translations/.done: scripts/requirements-translations.txt
	@$(SYSTEM_PYTHON) -m venv --clear $(BUILD)/translations
	$(BUILD)/translations/bin/pip install --quiet -r scripts/requirements-translations.txt
	touch $@

translations: $(BUILD)/translations/.done | $(BUILD)/.system ## collect texts to translate from the code, and compile the translations
	@$(SYSTEM_PYTHON) scripts/make_translations.py $(BUILD)/translations/bin/pyside6-lrelease

screenshots: engine $(BUILD)/.desktop ## take the documentation's pictures of the real desktop
	@scripts/screenshots.sh docs/images

clean: ## remove what was built here; the engine's environment stays
	rm -rf $(BUILD) .pytest_cache .ruff_cache
