#!/usr/bin/env python3
"""Writes Sources/Yuejuan/Vocabulary/Data/script.tsv: traditional character, simplified character.

Source: OpenCC's conversion t2s, asked for one character at a time (Debian package libopencc-dev 1.1.6,
Apache-2.0, https://github.com/BYVoid/OpenCC). Only pairs of equal length in UTF-8 are kept, so that the
conversion moves no offset.
"""
import ctypes
import ctypes.util
import pathlib

opencc = ctypes.CDLL(ctypes.util.find_library("opencc"))
opencc.opencc_open.restype = ctypes.c_void_p
opencc.opencc_convert_utf8.restype = ctypes.c_void_p
opencc.opencc_convert_utf8.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
converter = opencc.opencc_open(b"t2s.json")

lines = [
    "# Traditional and simplified characters, one pair a line.",
    "# Made by Scripts/make-script-table.py from OpenCC 1.1.6 (Apache-2.0), t2s, character by character.",
]
for code in range(0x3400, 0xA000):
    traditional = chr(code).encode()
    simplified = ctypes.string_at(opencc.opencc_convert_utf8(converter, traditional, len(traditional)))
    if simplified != traditional and len(simplified) == len(traditional):
        lines.append(f"{chr(code)}\t{simplified.decode()}")

target = pathlib.Path(__file__).parent.parent / "Sources/Yuejuan/Vocabulary/Data/script.tsv"
target.write_text("\n".join(lines) + "\n", encoding="utf-8")
