"""Speaks Welsh before any test is loaded: `-p tests.languages.speak_welsh`."""

from cochair.services.languages import begin

assert begin("cy") == "cy"
