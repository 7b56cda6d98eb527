"""How plain words say a number."""

ABOUT = "about {amount}"
NONE, ALL, NEARLY_ALL, HALF, FEW = "none", "all", "nearly all", "half", "fewer than 1 in 100"
PARTS = "{some} in {whole}"
AND_A_HALF = "{whole} and a half"
THOUSAND, MILLION, BILLION = "thousand", "million", "billion"
CURRENCIES = {"£": "pounds", "$": "dollars", "€": "euros"}
