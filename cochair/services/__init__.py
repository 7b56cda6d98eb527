"""What a co-chair can do; the outside is seen only through ports."""
