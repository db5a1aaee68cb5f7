#!/usr/bin/env bash
# Mutated sample PDFs may be read or refused, and nothing else.
set -euo pipefail
exec python3 "$(dirname "$0")/fuzz-pdf.py" "${1:-80}"
