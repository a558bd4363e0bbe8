"""Training sets, and the training and evaluation of models on them."""
